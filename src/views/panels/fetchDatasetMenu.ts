/** The choice between open datasets, which there is once a person has opened a file. */
export async function fetchDatasetMenu() {
  return (await import('./DatasetMenu')).DatasetMenu;
}
