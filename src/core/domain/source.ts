import type { Names } from './place';

/** Where figures come from and on what terms. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly terms: string;
  readonly credit: Names;
}
