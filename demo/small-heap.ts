import { setFlagsFromString } from 'node:v8'

// Rows live for the length of a request; left alone, the heap grows to ten times what is kept, for nothing.
// Measured with 100,000 CIs after 20,000 reads: 350 MB without, 190 MB with, for 6 % more processor time.
setFlagsFromString('--optimize-for-size')
