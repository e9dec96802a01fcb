import firstMessages from './messages/en.first.ftl?raw';
import figuresMessages from './messages/en.figures.ftl?raw';

/** English beyond the headline, which every page has: what its figures say, and the way to what comes later. */
export const first = () => Promise.resolve(firstMessages);
export const figures = () => Promise.resolve(figuresMessages);
export const rest = async () => (await import('./messages/en.rest.ftl?raw')).default;
export const files = async () => (await import('./messages/en.files.ftl?raw')).default;
export const measures = async () => (await import('./messages/en.measures.ftl?raw')).default;
export const workshop = async () => (await import('./messages/en.workshop.ftl?raw')).default;
