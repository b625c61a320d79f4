import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FORMAT } from '../../src/core/document';
import { listText, pickedFile } from '../../src/storage/picked';

const file = (content: string | Uint8Array<ArrayBuffer>, name = 'telework-check.html') => new File([content], name);
const page = `<!doctype html><html><body><div id="root"></div><script type="module">"${FORMAT}"</script></body></html>`;

async function kindOf(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const picked = await pickedFile(file(content));
  return typeof picked === 'string' ? picked : picked.kind;
}

describe('pickedFile', () => {
  it.each([0, 1, 999_999, 1_000_000, 1_000_001, 2_500_000])(
    'has the SHA-256 that others compute, of %d bytes',
    async (length) => {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 7 + (index >> 8)) % 256);
      expect(await pickedFile(file(bytes, 'ファイル.bin'))).toMatchObject({
        name: 'ファイル.bin',
        size: length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      });
    },
  );

  it('knows the program by its content, whatever its name', async () => {
    expect(await pickedFile(file(page, '診断.txt'))).toMatchObject({ kind: 'program' });
    expect(await kindOf(`\ufeff\r\n${page}`)).toBe('program');
  });

  it('does not take the page of a site for the one file', async () => {
    expect(await kindOf(page.replace('type="module"', 'type="module" crossorigin src="./assets/index.js"'))).toBe(
      'page',
    );
    expect(await kindOf('<!DOCTYPE html><p>other</p>')).toBe('page');
  });

  it('knows a save file, a packed one, and those of an office', async () => {
    const saved = `<!DOCTYPE html><title>x</title><script type="application/json" id="${FORMAT}">{}</script>`;
    expect(await kindOf(saved)).toBe('saved');
    expect(await kindOf(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).toBe('archive');
    expect(await kindOf('PK\u0003\u0004.....xl/workbook.xml')).toBe('office');
    expect(await kindOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))).toBe('office');
    expect(await kindOf('%PDF-1.7')).toBe('other');
    expect(await kindOf('text')).toBe('other');
  });

  it('refuses a file that is far too large without reading it', async () => {
    const huge = Object.defineProperty(file(''), 'size', { value: 100_000_001 });
    expect(await pickedFile(huge)).toBe('too-large');
  });

  it('says so where the file cannot be read', async () => {
    const gone = file('x');
    gone.slice = () => {
      throw new DOMException('gone', 'NotFoundError');
    };
    expect(await pickedFile(gone)).toBe('unreadable');
  });
});

describe('listText', () => {
  it('reads UTF-8 and the UTF-16 of PowerShell, with or without a mark', async () => {
    expect(await listText(file('ab  名前'))).toBe('ab  名前');
    expect(await listText(file('\ufeffab'))).toBe('ab');
    expect(await listText(file(new Uint8Array([0xff, 0xfe, ...Buffer.from('ab  名前', 'utf16le')])))).toBe('ab  名前');
  });

  it('reads no long file', async () => {
    expect(await listText(file('a'.repeat(100_001)))).toBeNull();
  });
});
