/** In place of code that comes apart and that a snapshot does not have: what shows it stands without it. */
export const fetchFileLine = unfetched;
export const fetchFlowViews = unfetched;

function unfetched(): Promise<never> {
  return Promise.reject(new Error('This is not in a snapshot.'));
}
