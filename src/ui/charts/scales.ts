/** A scale as the chart library asks for it: called with a value, it says where that stands. */
interface Scale<T> {
  (value: unknown): number | undefined;
  readonly copy: () => Scale<T>;
  readonly domain: Property<T, Scale<T>>;
  readonly range: Property<number, Scale<T>>;
  /** Width that each name has; absent where names are points or values numbers. */
  readonly bandwidth?: () => number;
}

/** Asked without values it gives them, asked with values it takes them. */
interface Property<T, S> {
  (): readonly T[];
  (values: Iterable<T>): S;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function scaleOf<T>(
  first: readonly T[],
  placing: (domain: readonly T[], span: Span) => (value: unknown) => number | undefined,
  widthOf?: (count: number, span: Span) => number,
): Scale<T> {
  let domain = first;
  let span: Span = { from: 0, to: 1 };
  let place = placing(domain, span);
  const change = (): Scale<T> => {
    place = placing(domain, span);
    return scale;
  };
  const scale: Scale<T> = Object.assign((value: unknown) => place(value), {
    copy: () => scaleOf(first, placing, widthOf).domain(domain).range([span.from, span.to]),
    domain: ((values?: Iterable<T>) => {
      if (values === undefined) return domain;
      domain = [...new Set(values)];
      return change();
    }) as Property<T, Scale<T>>,
    range: ((values?: Iterable<number>) => {
      if (values === undefined) return [span.from, span.to];
      const [from = 0, to = 1] = values;
      span = { from, to };
      return change();
    }) as Property<number, Scale<T>>,
    ...(widthOf && { bandwidth: () => widthOf(domain.length, span) }),
  });
  return scale;
}

/** Numbers on a line; a value that is none stands nowhere. */
export function scaleLinear(): Scale<number> {
  return scaleOf([0, 1], ([low = 0, high = low], { from, to }) => (value) => {
    const number = Number(value);
    if (value == null || Number.isNaN(number)) return undefined;
    const share = high === low ? 0.5 : (number - low) / (high - low);
    return from * (1 - share) + to * share;
  });
}

const stepOf = (count: number, { from, to }: Span): number => Math.abs(to - from) / Math.max(1, count);

/** Names side by side, each with the same width, from the lower end of the range. */
export function scaleBand(): Scale<unknown> {
  return scaleOf<unknown>(
    [],
    (names, span) => {
      const step = stepOf(names.length, span);
      const inOrder = span.to < span.from ? [...names].reverse() : names;
      const places = new Map<unknown, number>(
        inOrder.map((name, index) => [name, Math.min(span.from, span.to) + step * index]),
      );
      return (value) => places.get(value);
    },
    stepOf,
  );
}

/** Names as points, the first and the last at the ends of the range. */
export function scalePoint(): Scale<unknown> {
  return scaleOf<unknown>([], (names, { from, to }) => {
    const last = names.length - 1;
    const places = new Map<unknown, number>(
      names.map((name, index) => [name, from + (to - from) * (last === 0 ? 0.5 : index / last)]),
    );
    return (value) => places.get(value);
  });
}
