import { message, type Message } from '../../domain/message';
import type { Evidence, UnderstoodColumn } from '../../ingest/understanding';

/** Why a column was taken for what it was taken for, as sentences; also why it is not used though its header fits. */
export function whyOf({ role, evidence }: UnderstoodColumn): Message[] {
  const [first] = evidence;
  if (!first) return [message('evidence-none')];
  const sentences = evidence.map(evidenceMessage);
  const setAside = role.is === 'unused' && first.kind !== 'answer';
  return setAside ? [...sentences, message('evidence-rival')] : sentences;
}

function evidenceMessage({ kind, detail }: Evidence): Message {
  if (kind !== 'sums') return message(`evidence-${kind}`, { detail });
  const [agreeing = '', rows = ''] = detail.split('/');
  return message('evidence-sums', { agreeing: { count: Number(agreeing) }, rows: { count: Number(rows) } });
}
