import type { recovery as japanese } from '../ja/recovery';
import type { Widen } from '../widen';

export const recovery = {
  title: 'Taking out the stored data',
  lead: 'On this page you can take out the answers that are left on this PC when the screens of the self-check do not work. Nothing is sent anywhere.',
  advice:
    'First keep the topmost entry with “Take out as a file”. Then press “Open this”. If no screen appears, come back to this page and try the entries below, one after another.',
  none: 'The browser of this PC has no data of this self-check. If you have a save file, start the check and open the file there.',
  open: 'Open what was last properly saved',
  openThis: 'Open this',
  takeOut: 'Take out as a file',
  show: 'Show as text',
  text: 'The data as text',
  textHint: 'If no file can be taken out, select all of it, copy it, and save it with a text editor.',
  copy: 'Copy the text',
  copied: 'Copied. Paste it into a text editor and save it.',
  notCopied: 'It could not be copied. Select all of the text and copy it yourself.',
  takenOut: '“{{name}}” has been written. Check your downloads folder.',
  failed: 'It did not work. Close the other windows and press again.',
  back: 'Open the self-check again',
  prefix: 'telework-check',
  summary: '{{body}}, {{count}} answers, change no. {{rev}}',
  unnamed: 'no name',
  unreadable: 'The self-check cannot read this data. Take it out as a file and show it to the IT officer.',
  unknownTime: 'time not known',
  kinds: {
    current: 'Last save',
    mirror: 'Copy made when the window was closed',
    previous: 'The save before the last',
    point: 'Restore point',
    aside: 'Data put aside',
    damaged: 'Damaged data',
  },
  named: '{{kind}}: {{when}}',
} as const satisfies Widen<typeof japanese>;
