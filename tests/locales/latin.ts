/** Latin words of Japanese town halls, and names of products and bodies that have no other form. */
const latinInJapanese: readonly string[] = [
  ...['PC', 'LAN', 'Wi-Fi', 'Web', 'IT', 'ID', 'IP', 'IC', 'USB', 'SIM', 'MB', 'VPN', 'VDI', 'MDM', 'PBX', 'FMC', 'AI'],
  ...['BCP', 'BPR', 'BYOD', 'CISO', 'DX', 'LGWAN', 'LGWAN-ASP', 'UTF-8', 'json', 'A', 'B', 'C', 'DC', 'ICT', 'RPA'],
  ...['J-LIS', 'IPA', 'NTT', 'MIT', 'Excel', 'Word', 'LoGo', 'Microsoft', 'Google', 'Workspace', 'Chromebook', 'iPad'],
  ...['Citrix', 'en', 'for', 'Edge', 'IE', 'JavaScript', 'SHA-256', 'Windows', 'a', 'f'],
  ...['html', 'PDF', 'ZIP', 'gzip', 'PNG', 'CSV', 'UTF-16', 'Shift', 'JIS', 'EUC-JP'],
];

/** The Latin words of a text that are not on the list. */
export function foreignIn(text: string): readonly string[] {
  const latin = text.match(/[A-Za-z]+(?:-[A-Za-z0-9]+)*/g) ?? [];
  return latin.filter((word) => !latinInJapanese.includes(word));
}
