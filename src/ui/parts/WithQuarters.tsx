import { cutAtQuarters } from '../../locales/format';

/** A sentence in which no line breaks inside the name of a quarter. */
export function WithQuarters({ text }: { readonly text: string }) {
  const parts = cutAtQuarters(text).map((part, place) => ({ part, key: `${place}`, isName: place % 2 === 1 }));
  return parts.map(({ part, key, isName }) =>
    isName ? (
      <span key={key} className="unbroken">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
