import { CONTEXT_ROLES } from '../../src/core/ingest/context/contextTable';
import type { Dimension } from '../../src/core/domain/measure';
import { ROLE_GROUPS } from '../../src/core/viewmodels/doctor/roleChoices';
import { SEVERITIES } from '../../src/core/viewmodels/doctor/issueList';
import type { Confidence } from '../../src/core/viewmodels/doctor/confidence';
import type { IssueDeed, IssueTheme } from '../../src/core/viewmodels/doctor/issueAdvice';
import type { RowUse } from '../../src/core/viewmodels/doctor/previewRows';
import type { EvidenceKind, FormatName, QuestionCode } from '../../src/core/ingest/understanding';
import { members } from './members';

/** Words of the import doctor, by the template of their key. */
export const DOCTOR: readonly (readonly [template: string, keys: readonly string[]])[] = [
  [
    'format-*',
    members<FormatName>({
      'plain-long': true,
      'wide-by-date': true,
      'wide-by-origin': true,
      'wide-by-shelter': true,
      'wide-by-wave': true,
      'wide-by-sex-age': true,
      'dtm-master-list': true,
      'dtm-returnee-master-list': true,
      'dtm-api': true,
      'hdx-dtm': true,
      'hdx-hapi': true,
      hxl: true,
      'idmc-idu': true,
      'idmc-gidd': true,
      'unhcr-population': true,
      'border-flow': true,
      sites: true,
    }),
  ],
  [
    'evidence-*',
    members<EvidenceKind>({
      header: true,
      headerOfSource: true,
      group: true,
      tag: true,
      values: true,
      sums: true,
      sameValues: true,
      rows: true,
      answer: true,
      none: true,
    }),
  ],
  [
    'question-*',
    members<QuestionCode>({
      reference_day: true,
      round_days: true,
      date_order: true,
      digit_grouping: true,
      comma_grouping: true,
      count_unit: true,
      part_unit: true,
      count_column: true,
      place_column: true,
      repeated_column: true,
      partition: true,
      measure: true,
      header_date_order: true,
      irregular_grouping: true,
      conflicting_rows: true,
      blank_places: true,
      blanks_below: true,
      district_elsewhere: true,
      place_levels: true,
      code_scheme: true,
      encoding: true,
      axes: true,
      table: true,
    }),
  ],
  [
    'choice-*',
    'dayFirst monthFirst comma point individuals families first second idps returnees refugees arrivals departures displacements joined leftOut legacy current swapped asWritten totals parts oneLevel twoLevels above asTheyStand ofRow ofPlace'.split(
      ' ',
    ),
  ],
  ['choice-comma-*', ['comma', 'point']],
  ['choice-row-*', ['first', 'last', 'sum']],
  ['role-group-*', ROLE_GROUPS.map(({ word }) => word)],
  ['role-*', ROLE_GROUPS.flatMap(({ choices }) => choices.map(({ word }) => word))],
  [
    'role-part-*',
    members<Dimension>({ origin: true, shelter: true, wave: true, sexAge: true, lastDisplacement: true }),
  ],
  ['confidence-*', members<Confidence['word']>({ sure: true, likely: true, unsure: true, none: true })],
  [
    'why-*',
    members<IssueTheme>({
      date: true,
      number: true,
      place: true,
      double: true,
      total: true,
      missing: true,
      text: true,
      level: true,
      privacy: true,
      source: true,
      review: true,
    }),
  ],
  [
    'deed-*',
    members<IssueDeed>({
      rowLeftOut: true,
      figureLeftOut: true,
      offMap: true,
      countedOnce: true,
      lowerEnd: true,
      atLeast: true,
      setAside: true,
      counted: true,
      noted: true,
      asAnswered: true,
    }),
  ],
  ['severity-*', SEVERITIES],
  ['encoding-*', ['windows-1256', 'windows-1252', 'utf-8']],
  [
    'use-*',
    members<RowUse>({
      title: true,
      header: true,
      tags: true,
      data: true,
      blank: true,
      total: true,
      note: true,
      rejected: true,
    }),
  ],
  ['context-*', CONTEXT_ROLES],
  ['file-state-*', ['queued', 'running', 'open', 'waiting', 'failed']],
  ['waits-*', ['no_date_column', 'no_place_column', 'no_count_column', 'no_figures', 'date_order_open']],
  ['level-*', ['0', '1', '2', '3', '4']],
  ['doctor-*', ['columns', 'issues', 'preview']],
];
