import { crc32, deflateSync } from 'node:zlib';
import type { ExportMatter } from '../../src/reports/formats/format';

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A picture of one grey, so small as it can be. @param shade 0–255, by which pictures are told apart */
function greyPng(width: number, height: number, shade: number): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.concat(
    Array.from({ length: height }, () => Buffer.concat([Buffer.from([0]), Buffer.alloc(width, shade)])),
  );
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [signature, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat(parts));
}

/** Pictures of the size that the program draws, each of another grey. */
export const greyPictures: ExportMatter['pictures'] = {
  radar: { png: greyPng(472, 410, 60), width: 472, height: 410 },
  areas: { png: greyPng(500, 370, 120), width: 500, height: 370 },
  phases: { png: greyPng(500, 170, 180), width: 500, height: 170 },
};
