import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Document, Remark } from '../../../src/core/document';
import { type Withheld, withoutWithheld } from '../../../src/core/withheld';
import { type FormatId, formatIds, formats } from '../../../src/reports/formats/formats';
import { saveFileName } from '../../../src/storage/saveFile';
import { anyWholeDocument } from '../../support/anyDocument';
import { exportMatterOf } from '../../support/exportMatter';
import { NOW } from '../../support/invented';

const SIGN = '〔省略〕';
/** Words that stand in no question, case or sentence of ours. */
const names = ['甲乙丙丁村', '秘匿課', '秘匿主任', '秘匿係', '受持課', '決裁者名', '文第九九九号'] as const;
const [body, section, role, by, owner, stamp, docNumber] = names;
const marks = { notes: '覚書印', texts: '文案印', evidence: '所在印' } as const;

/** The document with a mark of its own wherever something may be left out, and names also in the midst of its notes. */
function marked(document: Document): Document {
  const remark: Remark = {
    note: `${marks.notes}${body}の${section} ${by}`,
    evidence: `${marks.evidence}${docNumber}${owner}${stamp}${role}`,
  };
  const given = ([id, one]: readonly [string, Document['answers'][string]]) => [id, { ...one, by: `${by} ${role}` }];
  const asked = Object.keys(document.answers).slice(0, 3);
  return {
    ...document,
    respondent: { body, section, role },
    answers: Object.fromEntries(Object.entries(document.answers).map(given)),
    orphaned: { gone: { answer: { state: 'unknown' }, at: NOW, by: `${by} ${role}` } },
    remarks: Object.fromEntries([...asked, 'purpose', 'gone'].map((id) => [id, remark])),
    plan: {
      start: '2026-11-22',
      requestDate: '2026-11-30',
      allow: [],
      capacity: 3,
      chosen: ['method-choice'],
      dropped: [],
      items: { 'method-choice': { owner, status: 'under-way' } },
    },
    texts: { 'draft-subject': `${marks.texts}${body}` },
    paper: { stamps: [stamp], docNumber },
  };
}

/** All that a file says: the parts of a package each by itself. */
function said(id: FormatId, bytes: Uint8Array): string {
  const text = (part: Uint8Array) => new TextDecoder().decode(part);
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isPackage) return text(bytes);
  return Object.entries(unzipSync(bytes))
    .map(([path, part]) => `${id}:${path}\n${text(part)}`)
    .join('\n');
}

function forbidden(withheld: Withheld): readonly string[] {
  return [
    ...(withheld.notes ? [marks.notes, marks.texts] : []),
    ...(withheld.evidence ? [marks.evidence] : []),
    ...(withheld.names ? [...names, marks.texts] : []),
  ];
}

const anyWithheld = fc
  .record({ notes: fc.boolean(), evidence: fc.boolean(), names: fc.boolean() })
  .filter(({ notes, evidence, names: alsoNames }) => notes || evidence || alsoNames);

describe('withoutWithheld', () => {
  it.each(formatIds)(
    'leaves nothing that was left out in any byte of %s, nor in its name',
    async (id) => {
      const format = await formats[id]();
      await fc.assert(
        fc.asyncProperty(anyWholeDocument.map(marked), anyWithheld, async (document, withheld) => {
          const kept = withoutWithheld(document, withheld, SIGN);
          const text = said(id, await format.make({ ...exportMatterOf(kept), withheld }));
          const name = saveFileName('診断', kept.respondent.body, NOW, format.extension);
          for (const secret of forbidden(withheld)) {
            expect(text).not.toContain(secret);
            expect(name).not.toContain(secret);
          }
        }),
        { numRuns: 40 },
      );
    },
    600_000,
  );

  it('leaves in the save file what is not to be left out', async () => {
    const html = await formats.html();
    const [document] = fc.sample(anyWholeDocument, { seed: 3, numRuns: 1 });
    if (!document) throw new Error('no document');
    const whole = said('html', await html.make(exportMatterOf(marked(document))));
    for (const secret of [...names, ...Object.values(marks)]) expect(whole).toContain(secret);
  });
});
