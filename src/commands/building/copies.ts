/** A package of which another one carries a copy within its own files. */
export interface Copy {
  readonly name: string;
  readonly licence: string;
  readonly text: string;
}

const eventsLicence = `MIT

Copyright Joyent, Inc. and other Node contributors.

Permission is hereby granted, free of charge, to any person obtaining a
copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including
without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the
following conditions:

The above copyright notice and this permission notice shall be included
in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS
OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN
NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM,
DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE
USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Copies that nothing but their own code gives away. */
export const unmarkedCopies: readonly (Copy & { readonly host: string; readonly sign: string })[] = [
  { host: 'docx', sign: 'EventEmitter.prototype._eventsCount', name: 'events', licence: 'MIT', text: eventsLicence },
];

/** Bundlers that made a package's file leave a line before each module that they took from another one. */
const mark = /^\s*\/\/(?:#region)?\s+(?:\.\.?\/)*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm;

/** The names of the packages from which a file says it has taken modules. */
export function markedCopies(code: string): readonly string[] {
  return [...new Set([...code.matchAll(mark)].flatMap(([, name]) => name ?? []))].sort();
}
