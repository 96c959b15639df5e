/**
 * Runs in a print view before it is printed: a link to a part of what is printed leads there, one to
 * another page of the site to its address on the web. Where the site has no address yet, that one is
 * plain text: on paper it leads nowhere.
 */
export function mendLinks(): void {
  const site = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const { origin, pathname, hash } = link;
    if (origin !== location.origin) continue;
    // The report’s own pages stand above its print view.
    const isPrinted = hash !== '' && location.pathname.startsWith(pathname);
    const id = decodeURIComponent(hash.slice(1));
    if (isPrinted && document.getElementById(id) !== null) link.href = hash;
    else if (site === undefined) link.removeAttribute('href');
    else {
      link.href = new URL(`${pathname}${hash}`, site).href;
      // Its address is not written out after it, as those of sources are.
      link.dataset['withinSite'] = '';
    }
  }
}
