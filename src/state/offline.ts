import { create } from 'zustand';
import type { ToKeeper } from '../workers/offlineMessages';

/** What a browser gives that can install the page (only Chromium so far). */
interface InstallOffer extends Event {
  readonly prompt: () => Promise<unknown>;
}

/** Whether the site is stored in this browser, so that it opens without a network. */
export interface Offline {
  /** `impossible`: this browser stores nothing from such an address. */
  readonly kept: 'storing' | 'kept' | 'impossible' | 'failed';
  /** A newer site is stored and waits. */
  readonly isNewer: boolean;
  /** Whether the browser has promised to keep it; null before it was asked. */
  readonly isLasting: boolean | null;
  /** What it takes on the disk; null where the browser does not say. */
  readonly bytes: number | null;
  readonly offer: InstallOffer | null;
}

export const useOffline = create<Offline>(() => ({
  kept: 'storing',
  isNewer: false,
  isLasting: null,
  bytes: null,
  offer: null,
}));

let registration: ServiceWorkerRegistration | null = null;

/**
 * Has the whole site stored, or finds that it is. Resolves when that has begun; `useOffline` says how it stands. Nothing
 * that a person opens is stored with it.
 */
export async function keepSite(): Promise<void> {
  if (!canKeep()) return useOffline.setState({ kept: 'impossible' });
  addEventListener('beforeinstallprompt', takeOffer);
  linkManifest();
  useOffline.setState({ kept: 'storing' });
  try {
    registration = await navigator.serviceWorker.register(new URL('offline.js', document.baseURI), {
      updateViaCache: 'none',
    });
    registration.addEventListener('updatefound', lookAgain);
    await look();
  } catch {
    useOffline.setState({ kept: 'failed' });
  }
}

/** Goes on with the newer site that waits, from the same view. */
export function takeNewer(): void {
  const newer = registration?.waiting;
  newer?.addEventListener('statechange', () => {
    if (newer.state === 'activated') location.reload();
  });
  newer?.postMessage('takeOver' satisfies ToKeeper);
}

/** Asks the browser to keep what is stored when the disk is full. */
export async function askToLast(): Promise<void> {
  useOffline.setState({ isLasting: await navigator.storage.persist() });
}

/** Offers to install the page; an offer is good for once. */
export async function install(): Promise<void> {
  const { offer } = useOffline.getState();
  useOffline.setState({ offer: null });
  await offer?.prompt();
}

/** Service workers want an address of the web that cannot be tampered with; a file opened from the disk has none. */
const canKeep = () => 'serviceWorker' in navigator && location.protocol.startsWith('http');

/** One and the same, so that no worker calls it twice. */
function lookAgain(): void {
  look().catch(() => useOffline.setState({ kept: 'failed' }));
}

/** How it stands now, and again when that changes. */
async function look(): Promise<void> {
  if (!registration) return;
  const { active, waiting, installing } = registration;
  for (const worker of [installing, waiting, active]) worker?.addEventListener('statechange', lookAgain);
  if (active?.state === 'activated') {
    const [whole, { usage }, isLasting] = await Promise.all([
      ask(active),
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    useOffline.setState({
      kept: whole ? 'kept' : 'failed',
      bytes: usage ?? null,
      isLasting: isLasting || useOffline.getState().isLasting,
      isNewer: waiting !== null,
    });
  } else if (!active && !waiting && !installing) {
    useOffline.setState({ kept: 'failed' });
  }
}

/** Whether everything is still stored, or could be fetched again. */
function ask(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data === true);
    worker.postMessage('complete' satisfies ToKeeper, [port2]);
  });
}

/** The page can be installed once it names its manifest: not before the first figure, which it would delay. */
function linkManifest(): void {
  if (document.querySelector('link[rel="manifest"]')) return;
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = './nuzuh.webmanifest';
  document.head.append(link);
}

function takeOffer(event: Event): void {
  event.preventDefault();
  useOffline.setState({ offer: event as InstallOffer });
}
