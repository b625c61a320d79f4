import type { MethodWords } from '../shapes';

export const methods = {
  'remote-desktop': {
    how: 'The screen of your own PC in the office is shown on a terminal outside and operated there. No data stays on the terminal.',
    good: 'The screen is the same as in the office, so little training is needed. Changes to the network are small too.',
    caution:
      'The office PC must be switched on, and each person needs a PC. On the LGWAN side, MIC’s requirement of August 2020 applies: clipboard, file transfer and printing are turned off and multi-factor authentication is used. Whether the J-LIS system has been provided since April 2022, and at what fee, is not confirmed.',
    cost: 'Low to middle, in our reading. One commercial service for LGWAN started at 5.54 million yen in the first year for 50 users or more (article of December 2020).',
  },
  'remote-pc-array': {
    how: 'Terminals outside connect by screen transfer to shared PCs that stand together in a rack in the office.',
    good: 'The present separated network can stay as it is. Saga chose it to save the space and cost of the PCs to connect to.',
    caution:
      'New hardware has to be installed. That no data stays on the terminal and that it reaches the LGWAN side is our reading.',
    cost: 'Saga chose it to save cost and space; no amount was found.',
  },
  vdi: {
    how: 'Each person has a PC on a server or in the cloud, whose screen is operated from a terminal. No data stays on the terminal.',
    good: 'It works with any kind of terminal, and the IT officer can manage everything centrally.',
    caution:
      'It costs money and needs skill to design and run. If work terminals move to the beta model, virtual desktops may be needed to get back to the LGWAN side, which raises the cost.',
    cost: 'High at the start. No amount was found.',
  },
  'secure-browser': {
    how: 'A special browser that leaves no data behind connects to systems that open in a browser.',
    good: 'It is light and can be used on own devices.',
    caution: 'Only systems that run in a browser can be used.',
    cost: 'Low to middle, in our reading.',
  },
  'secure-container': {
    how: 'A walled-off area for work is made on the device, and apps and data are used only inside it.',
    good: 'It suits smartphones and own devices. Gifu prefecture uses it on own devices.',
    caution: 'The apps that can be used are limited. Data does stay inside the walled-off area.',
    cost: 'Low to middle, in our reading.',
  },
  vpn: {
    how: 'An encrypted channel connects a lent PC to the office network.',
    good: 'Staff work just as they do in the office.',
    caution:
      'Data can be stored on the terminal, so it must be protected against theft and loss. Which network it reaches depends on the design.',
    cost: 'Middle, in our reading.',
  },
  'closed-mobile': {
    how: 'A mobile line that never touches the internet connects to the LGWAN side. It is a kind of line, to be combined with one of the other methods.',
    good: 'No line at home is needed, and it is simple to use.',
    caution: 'There is a monthly fee. Whether data stays on the terminal depends on the method it is combined with.',
    cost: 'In one case about 46,000 yen (fiscal 2021) and 47,000 yen (fiscal 2022) per terminal a year, computed from Gamagori’s amounts. A monthly service including a pre-set PC came to about 130,000 yen per user a year, computed from Higashimurayama’s amount of 2020.',
  },
  cloud: {
    how: 'Cloud groupware and the like are used directly, from outside as well.',
    good: 'Chat, files and meetings can be used anywhere.',
    caution:
      'In the beta and beta-dash models they are used from the internet side, in the alpha-dash model from the LGWAN side once the measures are in place. Staying on the plain alpha model means reviewing the model first. Whether data stays on the terminal depends on the settings.',
    cost: 'As a rule a monthly or yearly fee for each user, in our reading.',
  },
  'stand-alone': {
    how: 'PCs or papers are taken out and worked on without any connection to the office.',
    good: 'It can start at once.',
    caution:
      'The office systems cannot be seen. In Nagakute home work of this kind was inefficient. Data stays on the terminal and on paper, so there is a risk of leaks as well.',
    cost: 'The lowest of all.',
  },
} as const satisfies MethodWords;
