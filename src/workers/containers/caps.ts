const MEGABYTE = 1_000_000;

/** What a file may cost before it is refused. All in bytes but `ratio` and `entries`. */
export interface ContainerCaps {
  /** A file that has to be in memory as a whole: an archive, a workbook, JSON. */
  readonly file: number;
  /** What one packed file may become. */
  readonly unpacked: number;
  /** What all packed files of one container may become together. */
  readonly total: number;
  /** How many times its packed size a file may become; tables reach some 30, a run of zeros 1,000. */
  readonly ratio: number;
  /** Files in an archive. */
  readonly entries: number;
}

/** Sized for a browser tab on a machine with 8 GB; a text longer than 512 MB is no string in any browser. */
export const CONTAINER_CAPS: ContainerCaps = {
  file: 400 * MEGABYTE,
  unpacked: 400 * MEGABYTE,
  total: 800 * MEGABYTE,
  ratio: 100,
  entries: 10_000,
};

/** Keeps count of what is unpacked from one container. */
export class UnpackBudget {
  readonly caps: ContainerCaps;
  #left: number;

  constructor(caps: ContainerCaps) {
    this.caps = caps;
    this.#left = caps.total;
  }

  /** What a file of a packed size may become at most. Small files may grow by any ratio up to a megabyte. */
  allowance(packed: number): number {
    return Math.min(this.#left, this.caps.unpacked, Math.max(MEGABYTE, packed * this.caps.ratio));
  }

  spend(bytes: number): void {
    this.#left -= bytes;
  }
}
