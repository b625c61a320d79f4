import { attribute, elementsIn, readPage } from '../building/html';

/** The Content-Security-Policy that a page carries, as a browser reads it. @throws where it carries none, or several */
export function policyIn(page: string): string {
  const metas = elementsIn(readPage(page)).filter(
    (element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const [policy] = metas.map((meta) => attribute(meta, 'content') ?? '');
  if (!policy || metas.length !== 1) throw new Error(`the page carries ${metas.length} policies`);
  return policy;
}

/** Directives that name what one file holds, or that would forbid it without that. */
const ofContent = /^(default|script|style)-src/;

/**
 * What a server adds to the policy within the page. Both hold at once, so that this one need not change with the file;
 * it alone can forbid being framed.
 */
export function headerPolicy(policy: string): string {
  const lasting = policy.split(/;\s*/).filter((directive) => directive !== '' && !ofContent.test(directive));
  return [...lasting, "frame-ancestors 'none'"].join('; ');
}
