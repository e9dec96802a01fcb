import { shippedManifest } from './shippedManifest';

const ADDRESSES = import.meta.glob<string>('../../data/iraq/*.{csv,topojson}', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The dataset the app ships and starts with; each address is absolute, whichever thread fetches it. */
export const SHIPPED = shippedManifest(
  (file) => new URL(ADDRESSES[`../../data/iraq/${file}`] ?? file, self.location.href).href,
);
