/**
 * Fragments of the user agents that the SDK refuses to serve (Googlebot, crawler, spider, robot,
 * AdsBot). For those it puts an advertising link on the page as soon as it is imported and never
 * answers, so it has to be asked before.
 */
const CRAWLER = /lebo|awle|pide|obo|rawli|dsbo/i;

/** Whether the SDK would treat this user agent as a search engine's. */
export const isCrawler = (userAgent: string): boolean => CRAWLER.test(userAgent);
