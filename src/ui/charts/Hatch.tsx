/** Slanting lines with which bars are filled that stand for what is only tried out. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="hatch-ground" width={6} height={6} />
        <rect className="hatch-line" width={2.5} height={6} />
      </pattern>
    </defs>
  );
}
