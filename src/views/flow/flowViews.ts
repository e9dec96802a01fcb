// One chunk: a flow is shown with all of them.
export { FiguresAdded } from './FiguresAdded';
export { FlowLines } from './FlowLines';
export { FlowTimeline } from './FlowTimeline';
