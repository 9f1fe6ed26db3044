/** Whether the visitor looks at the tab, in a test's hands; `undefined`: as it really is. */
export function lookAtTab(visibility: DocumentVisibilityState | undefined): void {
  Reflect.deleteProperty(document, 'visibilityState');
  Reflect.deleteProperty(document, 'hidden');
  if (!visibility) return;
  const value = { configurable: true, value: visibility };
  Object.defineProperty(document, 'visibilityState', value);
  Object.defineProperty(document, 'hidden', { ...value, value: visibility === 'hidden' });
  document.dispatchEvent(new Event('visibilitychange'));
}
