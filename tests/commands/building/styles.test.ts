import { describe, expect, it } from 'vitest';
import { withoutUnnamed } from '../../../src/commands/building/styles';

describe('withoutUnnamed', () => {
  it('leaves out what nothing asks for, and what only that asked for', () => {
    const css = ':root{--a:#fff;--b:var(--a);--c:1px;--d:var(--c);--e:0}p{color:var(--b);margin:0}';
    expect(withoutUnnamed(css)).toBe(':root{--a:#fff;--b:var(--a);}p{color:var(--b);margin:0}');
  });

  it('leaves out the last one of a rule that does not end with a semicolon', () => {
    expect(withoutUnnamed('p{color:var(--a);--b:1}')).toBe('p{color:var(--a);}');
  });

  it('touches nothing else', () => {
    const css = '@media (width>=64rem){a:hover{--x:1;top:var(--x)}}b[data-a="--y:1"]::after{content:"--y"}';
    expect(withoutUnnamed(css)).toBe(css);
  });
});
