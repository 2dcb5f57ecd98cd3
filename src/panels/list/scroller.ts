/** What scrolls an element: the nearest of those around it that can, or the page. */
export function scrollerOf(element: Element): Element {
  for (let around = element.parentElement; around; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around);
    if ((overflowY === 'auto' || overflowY === 'scroll') && around.scrollHeight > around.clientHeight)
      return around;
  }
  return document.scrollingElement ?? document.documentElement;
}
