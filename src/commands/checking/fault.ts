/** Something wrong with the content; `at` says where, in ids. */
export interface ContentFault {
  readonly fault: 'shape' | 'form' | 'twice' | 'unknown' | 'source' | 'date' | 'address' | 'words';
  readonly at: string;
}
