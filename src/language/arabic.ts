import messages from './messages/ar.first.ftl?raw';

/** Arabic: its first screen, and the way to the rest. */
export const first = () => Promise.resolve(messages);
export const figures = async () => (await import('./messages/ar.figures.ftl?raw')).default;
export const rest = async () => (await import('./messages/ar.rest.ftl?raw')).default;
export const files = async () => (await import('./messages/ar.files.ftl?raw')).default;
export const measures = async () => (await import('./messages/ar.measures.ftl?raw')).default;
export const workshop = async () => (await import('./messages/ar.workshop.ftl?raw')).default;
