import { useMemo, useRef, useState } from 'react';
import { chapters } from '../../../reports/reasoning/chapters';
import { searchable } from '../../../reports/reasoning/searchable';
import { found } from '../../../reports/search';
import { ScreenHeading } from '../../parts/Heading';
import { useCatalogue, useServices, useSpeech } from '../../session';
import { ChapterList } from './reasoning/ChapterList';
import { Contents } from './reasoning/Contents';
import { SearchField } from './reasoning/SearchField';
import { useOpenedForPrint } from './reasoning/useOpenedForPrint';
import { useReveal } from './reasoning/useReveal';

/** Everything by which the self-check reasons; `topic` is the entry or the chapter to be looked at. */
export function ReasoningPlace({ topic }: { readonly topic: string | null }) {
  const { i18n, language } = useSpeech();
  const { today } = useServices();
  const catalogue = useCatalogue();
  const date = today();
  const matter = useMemo(() => ({ catalogue, speech: { t: i18n.t, i18n, language } }), [catalogue, i18n, language]);
  const all = useMemo(() => chapters(matter), [matter]);
  const texts = useMemo(() => searchable(all, matter, date), [all, matter, date]);
  // A search ends where another entry is looked at, which it might hide.
  const [asked, setAsked] = useState({ topic, query: '' });
  const query = asked.topic === topic ? asked.query : '';
  const search = (words: string) => setAsked({ topic, query: words });
  const hits = useMemo(() => found(texts, query), [texts, query]);
  const list = useRef<HTMLDivElement>(null);
  const reveal = useReveal(topic, () => search(''));
  useOpenedForPrint(list);
  const example = catalogue.gates[0]?.question ?? '';
  return (
    <>
      <Lead example={example} />
      <Contents chapters={all} onSame={reveal} />
      <SearchField query={query} hits={hits.size} total={texts.size} example={example} list={list} onSearch={search} />
      <div ref={list} className="reasoning">
        <ChapterList chapters={all} hits={hits} onSame={reveal} />
      </div>
    </>
  );
}

function Lead({ example }: { readonly example: string }) {
  const { t } = useSpeech();
  const { edition } = useCatalogue();
  const cited = `${t('reasoning:kinds.question')} ${example}`;
  return (
    <>
      <ScreenHeading title={t('reasoning:title')} />
      <p className="lead">{t('reasoning:lead')}</p>
      <p>{t('reasoning:cite', { example: cited, edition })}</p>
      <p>{t('reasoning:marked', { ours: t('reasoning:marks.ours'), estimate: t('reasoning:marks.estimate') })}</p>
      <p className="hint">{t('result:sources.closed')}</p>
    </>
  );
}
