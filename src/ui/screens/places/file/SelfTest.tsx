import { useState } from 'react';
import type { Finding, Seen, Trial } from '../../../../core/selfTest';
import type { StorageUse } from '../../../../core/thisFile';
import { selfTestText } from '../../../../reports/selfTestText';
import { useKeeping, useServices, useSpeech } from '../../../session';
import type { ThisFile } from '../../../thisFile';
import { CopyField } from './CopyField';
import { Findings, Tally } from './Findings';
import { Trials } from './Trials';

/** What a test found, with what the report says besides, as it was then. */
interface Tested {
  readonly findings: readonly Finding[];
  readonly storage: StorageUse;
  readonly at: string;
}

type State = Tested | 'untried' | 'running' | 'failed';

const unseen: Readonly<Record<Trial, Seen>> = { print: 'untried', download: 'untried' };

/** Tries on this very PC what the program needs, asks what only a person sees, and puts it into words for the help desk. */
export function SelfTest({ own }: { readonly own: ThisFile }) {
  const { t } = useSpeech();
  const [state, setState] = useState<State>('untried');
  const [seen, setSeen] = useState(unseen);
  const run = async () => {
    setState('running');
    try {
      const findings = await own.selfTest();
      setState({ findings, storage: await own.storage(), at: own.now() });
    } catch (error) {
      console.error(error);
      setState('failed');
    }
  };
  const tested = typeof state === 'object' ? state : null;
  return (
    <>
      <section>
        <h2>{t('file:test.title')}</h2>
        <p>{t('file:test.lead')}</p>
        <div className="buttons">
          <button type="button" className="button" aria-disabled={state === 'running'} onClick={() => void run()}>
            {t(tested ? 'file:test.again' : 'file:test.run')}
          </button>
        </div>
        <div role="status">
          {state === 'running' && <p className="hint">{t('file:test.running')}</p>}
          {tested && <Tally findings={tested.findings} />}
        </div>
        <div role="alert">{state === 'failed' && <p className="error">{t('file:test.failed')}</p>}</div>
        {tested && <Findings findings={tested.findings} />}
      </section>
      <Trials own={own} seen={seen} onSeen={(trial, is) => setSeen({ ...seen, [trial]: is })} />
      <section>
        <h2>{t('file:report.title')}</h2>
        <p>{t('file:report.hint')}</p>
        {tested ? <Report own={own} tested={tested} seen={seen} /> : <p className="hint">{t('file:report.early')}</p>}
      </section>
    </>
  );
}

interface ReportProps {
  readonly own: ThisFile;
  readonly tested: Tested;
  readonly seen: Readonly<Record<Trial, Seen>>;
}

function Report({ own, tested, seen }: ReportProps) {
  const speech = useSpeech();
  const { questionnaire, version } = useServices();
  const shelf = useKeeping((view) => view.shelf);
  const { opened, browser } = own;
  const text = selfTestText(
    { ...tested, seen, opened, browser, shelf, version, edition: questionnaire.edition },
    speech,
  );
  return <CopyField label={speech.t('file:report.label')} text={text} rows={16} words="report" />;
}
