import type { Format } from './format';
import { holdsDocument } from './holdsDocument';

/** The document alone, for other programs: format, version, edition, id, revision and checksum included. */
export const json: Format = {
  extension: 'json',
  type: 'application/json',
  isWordless: true,
  make: async ({ document, writtenAt, sealed }) => new TextEncoder().encode(sealed(document, writtenAt)),
  holds: async (bytes, matter) => holdsDocument(bytes, matter),
};
