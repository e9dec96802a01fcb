import { useStore } from '../../state/store';
import { CopyButton } from '../panels/CopyButton';
import { useQuote } from '../panels/useQuote';
import { useTrace } from '../panels/useTrace';
import { useHeadline, type Shown } from '../useShown';

/** Puts the sentence with its source on the clipboard. */
export function QuoteButton({ shown }: { readonly shown: Shown }) {
  const { t } = useStore((store) => store.language);
  const headline = useHeadline(shown);
  const { text } = useQuote(shown, headline, useTrace(shown, headline));
  return text === null ? null : <CopyButton label={t('share-copy-sentence')} text={text} />;
}
