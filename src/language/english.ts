import firstMessages from './messages/en.first.ftl?raw';
import restMessages from './messages/en.rest.ftl?raw';

/** English beyond the first screen, which every page has: the rest of the page, and the way to what comes later. */
export const first = () => Promise.resolve(firstMessages);
export const rest = () => Promise.resolve(restMessages);
export const files = async () => (await import('./messages/en.files.ftl?raw')).default;
export const measures = async () => (await import('./messages/en.measures.ftl?raw')).default;
export const workshop = async () => (await import('./messages/en.workshop.ftl?raw')).default;
