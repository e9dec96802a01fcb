import { keyFingerprint } from '../../core/publish/signature/signature';
import { saveText } from '../saveText';
import { KEYS, publicKeyText } from './signatures';

const DATABASE = 'nuzuh-signing';
const STORE = 'keys';
const OWN = 'own';
const LETTERS_A_LINE = 64;

/** One for all that is said and heard here: what a window says by it, that window does not hear. */
let channel: BroadcastChannel | null = null;

/** The pair of keys of this browser: its private half cannot be read by anyone, not by this page either. */
export interface OwnKey {
  readonly pair: CryptoKeyPair;
  /** The public key in hexadecimal, and what people compare of it. */
  readonly key: string;
  readonly fingerprint: string;
}

/** The key that this browser keeps; null where it keeps none. Rejects where it keeps nothing. */
export async function ownKey(): Promise<OwnKey | null> {
  const pair = await inStore('readonly', keptIn);
  return pair ? knownBy(pair) : null;
}

/**
 * Makes a pair of keys and keeps it in this browser, or gives the one that another tab made by now: readers may have its
 * fingerprint already. Rejects where the browser makes or keeps none.
 */
export async function makeKey(): Promise<OwnKey> {
  const made = await crypto.subtle.generateKey(KEYS, false, ['sign', 'verify']);
  const pair = await inStore('readwrite', async (store) => {
    const kept = await keptIn(store);
    if (!kept) await answerOf(store.put(made, OWN));
    return kept ?? made;
  });
  return knownBy(pair);
}

/**
 * Forgets the key for good, in all windows of this browser: no further snapshot can be signed with it. What was signed
 * stays right.
 */
export async function forgetKey(): Promise<void> {
  await inStore('readwrite', (store) => answerOf(store.delete(OWN)));
  otherWindows().postMessage(null);
}

/** Hears that another window of this browser forgot the key. Gives what ends the hearing. */
export function followForgetting(take: () => void): () => void {
  otherWindows().addEventListener('message', take);
  return () => otherWindows().removeEventListener('message', take);
}

/** Saves the public key as a file (PEM), for readers to compare and programs to check with. */
export function savePublicKey({ key, fingerprint }: OwnKey): void {
  const bytes = (key.match(/../g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 16)));
  const lines = btoa(bytes.join('')).match(new RegExp(`.{1,${LETTERS_A_LINE}}`, 'g')) ?? [];
  const text = ['-----BEGIN PUBLIC KEY-----', ...lines, '-----END PUBLIC KEY-----', ''].join('\n');
  saveText(`public-key-${fingerprint.slice(0, 4)}.pem`, text, 'application/x-pem-file');
}

function otherWindows(): BroadcastChannel {
  channel ??= new BroadcastChannel(DATABASE); // a database of the browser tells nobody that it changed
  return channel;
}

async function knownBy(pair: CryptoKeyPair): Promise<OwnKey> {
  const key = await publicKeyText(pair.publicKey);
  return { pair, key, fingerprint: keyFingerprint(key) };
}

function keptIn(store: IDBObjectStore): Promise<CryptoKeyPair | undefined> {
  return answerOf(store.get(OWN) as IDBRequest<CryptoKeyPair | undefined>);
}

async function inStore<Answer>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => Promise<Answer>,
): Promise<Answer> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await answerOf(opening);
  try {
    return await ask(database.transaction(STORE, mode).objectStore(STORE));
  } finally {
    database.close();
  }
}

function answerOf<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing.'));
  });
}
