import type { PublishingFault } from '../../src/core/publish/snapshot';
import type { ProtectionFault } from '../../src/core/publish/protectFigures';
import type { SnapshotFault } from '../../src/core/publish/readSnapshot';

type Fault = PublishingFault | ProtectionFault | SnapshotFault;

/** What each fault means to whoever runs a command. */
const WORDS: Readonly<Record<Fault['code'], string>> = {
  not_json: 'it is no JSON text with the parts of a snapshot',
  altered: 'it was altered, or is not the one that is cited',
  more_than_one:
    'it has the data of a snapshot, its hash or its signature more than once: what it shows may be other than what is checked',
  not_a_snapshot: 'it is no snapshot',
  other_version: 'it is a snapshot of another version of the format',
  malformed: 'a part of it is not as it should be',
  no_figures: 'there are no figures to publish',
  undated: 'the figures name no days',
  cannot_protect: 'nothing protects its small counts: publish fewer figures side by side',
  threshold_not_whole: 'a threshold is not a whole number',
  threshold_too_low: 'a threshold below 4 protects nobody',
  lowered_without_reason: 'a lower threshold than the usual one needs a --reason of ten letters at least',
  districts_not_opted_in: 'figures of districts go out for a reason alone: --opt-in-districts',
  sites_not_opted_in: 'figures of sites go out for a reason alone: --opt-in-sites',
  opt_in_without_reason: 'a reason for districts or sites needs ten letters at least',
};

/** The faults in words, with the code that programs look for and the member where there is one. */
export function faultWords(faults: readonly Fault[]): string {
  return faults
    .map((fault) => {
      const at = 'at' in fault && fault.at !== '' ? `, at ${fault.at}` : '';
      return `${WORDS[fault.code]} (${fault.code}${at})`;
    })
    .join('; ');
}
