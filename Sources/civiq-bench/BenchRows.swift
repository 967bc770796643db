/// Everything that can be measured, in the order of the table; add rows here.
let benchRows: [BenchRow] = schedulingRows + deckRows
