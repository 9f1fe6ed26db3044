/** Carries out the command of a page's button: with the chat that its `commandfor` names, or the first. */
export function press(button: HTMLElement): void {
  const { web1on1Command: command } = button.dataset;
  const chat =
    document.getElementById(button.getAttribute('commandfor') ?? '') ??
    document.querySelector('web1on1-chat');
  chat?.dispatchEvent(Object.assign(new Event('command'), { command }));
}
