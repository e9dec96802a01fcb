import { PAPERS } from '../../src/core/viewmodels/print/paper';
import {
  DEFAULT_PRINT,
  PRINT_PARTS,
  readPrint,
  writePrint,
} from '../../src/core/viewmodels/print/printChoices';

/** What is asked for on the command line. */
export interface AskedReport {
  /** As behind the `?` of a link. */
  readonly view: string;
  readonly paper: string;
  readonly landscape: boolean;
  readonly grey: boolean;
  /** Words with commas between them; empty for the usual parts. */
  readonly parts: string;
  readonly lang?: string | undefined;
}

/** What stands behind the address of the app so that it opens the report; or a sentence that says what is not known. */
export function reportAddress({
  view,
  paper,
  landscape,
  grey,
  parts,
  lang,
}: AskedReport):
  { readonly ok: true; readonly behind: string } | { readonly ok: false; readonly sentence: string } {
  const query = new URLSearchParams(view.replace(/^\?/, ''));
  if (lang !== undefined) query.set('lang', lang);
  const words = parts.split(',').filter((word) => word !== '');
  const strange = words.filter((word) => !PRINT_PARTS.some((part) => part === word));
  if (strange.length > 0) {
    return {
      ok: false,
      sentence: `No part is called ${strange.join(', ')}: there are ${PRINT_PARTS.join(', ')}.`,
    };
  }
  const known = PAPERS.find((one) => one === paper);
  if (!known)
    return { ok: false, sentence: `No paper is called ${paper}: there are ${PAPERS.join(' and ')}.` };
  const choices = writePrint({
    paper: known,
    orientation: landscape ? 'landscape' : 'portrait',
    ink: grey ? 'grey' : 'colour',
    parts: readPrint(`#print=${words.join(',')}`)?.choices.parts ?? DEFAULT_PRINT.parts,
  });
  return { ok: true, behind: `?${query.toString()}${choices}` };
}
