let plan: usize = 0;

/** Makes room for the plan and gives where it is to be written: numbers of 32 bits, laid out as below. */
export function planAt(numbers: i32): usize {
  plan = heap.alloc(numbers * 4);
  return plan;
}

function at(index: i32): i32 {
  return load<i32>(plan + (index << 2));
}

/** How the rows are cut, and which of their cells are read. */
export class Plan {
  delimiter: u8 = at(0) as u8;
  width: i32 = at(1);
  spans: i32 = at(2);
  /** Number of cells that are kept of each row. */
  kept: i32 = at(3);
  counts: i32 = at(4);
  identity: i32 = at(5);
  /** How many of the cells that tell rows apart, the first ones, name a site. */
  sites: i32 = at(6);
  labels: i32 = at(7);
  hasPoints: bool = at(8) !== 0;
  /** Of each column: the kept cell it is, the span it opens, the span it closes; -1 for none. */
  cellOf: usize = plan + 9 * 4;
  opens: usize = this.cellOf + this.width * 4;
  closes: usize = this.opens + this.width * 4;
  /** Kept cells of each kind; of labels, behind each 1 where it is the first column of the table. */
  countCells: usize = this.closes + this.width * 4;
  identityCells: usize = this.countCells + this.counts * 4;
  labelCells: usize = this.identityCells + this.identity * 4;
  pointCells: usize = this.labelCells + this.labels * 8;
}
