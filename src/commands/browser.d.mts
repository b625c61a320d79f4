/** The path of a browser for the tests, installed when there is none. */
export function prepareBrowser(): Promise<string>;
