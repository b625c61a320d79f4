import { inflateSync, strFromU8 } from 'fflate';

/**
 * Data from the short text that the single file keeps it in: JSON, deflated, in base64. The build puts in the call.
 * @throws where the text is damaged
 */
export function unpacked(text: string): unknown {
  return JSON.parse(strFromU8(inflateSync(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)))));
}
