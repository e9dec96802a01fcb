/** The address of the built page of snapshots (scripts/vite/snapshotPage.mjs). */
declare module '*page.html?snapshot' {
  const address: string;
  export default address;
}
