/** What a page holds beside its margins, CSS pixels: (297 − 12 − 15) mm at 96 dots an inch. */
export const PAGE = (270 / 25.4) * 96;
