import { useSpeech } from '../session';

interface OnwardProps {
  readonly to: readonly ('plan' | 'targets' | 'texts' | 'paper' | 'exports' | 'reasoning')[];
}

/** The places that build on the result, each with what it is for. */
export function Onward({ to }: OnwardProps) {
  const { t } = useSpeech();
  return (
    <section className="no-print">
      <h2>{t('result:after.next')}</h2>
      <ul className="onward">
        {to.map((place) => (
          <li key={place}>
            <a href={`#/${place}`}>{t(`places.${place}`)}</a>
            <span className="hint">{t(`result:after.places.${place}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
