import messages from './messages/ckb.first.ftl?raw';
export { soraniForms as forms } from './soraniForms';

/** Sorani Kurdish: its first screen with what browsers do not know of it, and the way to the rest. */
export const first = () => Promise.resolve(messages);
export const figures = async () => (await import('./messages/ckb.figures.ftl?raw')).default;
export const rest = async () => (await import('./messages/ckb.rest.ftl?raw')).default;
export const files = async () => (await import('./messages/ckb.files.ftl?raw')).default;
export const measures = async () => (await import('./messages/ckb.measures.ftl?raw')).default;
export const workshop = async () => (await import('./messages/ckb.workshop.ftl?raw')).default;
