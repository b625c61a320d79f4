import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/core/document';
import { questionNumbers } from '../../../src/core/interview';
import { html } from '../../../src/reports/formats/html';
import { rows } from '../../municipalities/rows';
import { anyWholeDocument } from '../../support/anyDocument';
import { exportMatterOf } from '../../support/exportMatter';
import { documentOf } from '../rowTexts';

async function pageOf(document: Document): Promise<string> {
  return new TextDecoder().decode(await html.make(exportMatterOf(document)));
}

/** Tags and texts as an XML parser has them; void elements are closed for it. It throws where markup is broken. */
function parsed(page: string) {
  const tags: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] = [];
  let text = '';
  let name = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    name = tag.name;
    tags.push({ name, attributes: tag.attributes as Record<string, string> });
  });
  parser.on('text', (part) => {
    if (name !== 'style') text += part;
  });
  const [before = '', rest = ''] = page.replace('<!DOCTYPE html>', '').split(/<script[^>]*>/);
  const after = rest.slice(rest.indexOf('</script>') + '</script>'.length);
  parser.write(`${before}${after}`.replace(/<meta ([^>]*)>/g, '<meta $1/>')).close();
  return { tags, text };
}

const [first] = rows;
if (!first) throw new Error('no row');
const village = documentOf(first, {
  respondent: { body: '朝日村', section: '総務課', role: '主査' },
  remarks: { purpose: { note: '一行目\n二行目', evidence: '総務課の棚', recheck: true } },
  paper: { stamps: [], docNumber: '第12号' },
});

describe('html', () => {
  it('says whose it is, when it was written, the score, the next steps, and every question with its answer and note', async () => {
    const page = await pageOf(village);
    const { text } = parsed(page);
    const matter = exportMatterOf(village);
    const { t } = matter.speech;
    for (const said of ['朝日村', '総務課 主査', '第12号', '令和8年11月22日', '一行目\n二行目', '根拠：総務課の棚'])
      expect(text).toContain(said);
    expect(text).toContain(t('exports:html.again'));
    for (const { rows: asked } of matter.assessment.areas)
      for (const { question } of asked) expect(text).toContain(t(`questions:${question}.ask`));
    for (const { action } of matter.assessment.actions.slice(0, 5))
      expect(text).toContain(t(`actions:${action}.title`));
    for (const point of t('limits.points', { returnObjects: true })) expect(text).toContain(point);
    expect(text).toContain(JSON.parse(matter.sealed(village, matter.writtenAt)).checksum);
  });

  it('may run nothing and fetch nothing', async () => {
    const page = await pageOf(village);
    expect(page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    );
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toContain('<script type="application/json" id="telework-readiness-check">');
    expect(page).not.toMatch(/\s(src|on\w+)=/);
  });

  it('names its language, its title and its charset within the first bytes', async () => {
    const page = await pageOf(village);
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="ja">\n<head>\n<meta charset="utf-8">/);
    expect(page).toContain('<title>朝日村｜テレワーク導入診断 報告書</title>');
  });

  it('numbers every question as all papers do', async () => {
    const { text } = parsed(await pageOf(village));
    const matter = exportMatterOf(village);
    const numbers = questionNumbers(matter.catalogue);
    const [question] = matter.assessment.areas.flatMap((area) => area.rows);
    expect(text).toContain(
      `問${numbers.get(question?.question ?? '')} ${matter.speech.t(`questions:${question?.question}.ask`)}`,
    );
  });

  it('fault 20: shows as text whatever was typed, and has no tag that is not its own', async () => {
    const own = new Set(parsed(await pageOf(village)).tags.map(({ name }) => name));
    await fc.assert(
      fc.asyncProperty(anyWholeDocument, async (document) => {
        const page = await pageOf(document);
        const { tags } = parsed(page);
        expect(page.match(/<script|<\/script/g)).toHaveLength(2);
        for (const { name, attributes } of tags) {
          expect(own.has(name) || name === 'ul').toBe(true);
          expect(Object.keys(attributes).join(' ')).not.toMatch(/\bon|src/);
        }
      }),
      { numRuns: 100 },
    );
  }, 300_000);
});
