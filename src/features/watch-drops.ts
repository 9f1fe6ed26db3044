/** What is dropped on the panel, and who takes it. */
export interface DropTarget {
  /** Whether files are taken now. Where not, the browser does what it does. */
  isWanted(): boolean;
  /** Files are held over the panel, or not any more. */
  onOver(over: boolean): void;
  onDrop(files: readonly File[]): void;
}

/** Listens for files that are dragged over the panel. Text is left alone: a text field takes it. */
export function watchDrops(root: Node, { isWanted, onOver, onDrop }: DropTarget): void {
  /** What was entered last. It is entered before what was there before it is left. */
  let over: EventTarget | null = null;

  const onDrag = (event: Event): void => {
    const data = filesOf(event);
    if (!data || !isInPanel(event.target) || !isWanted()) return;
    // Allows the drop.
    event.preventDefault();
    data.dropEffect = 'copy';
    over = event.target;
    onOver(true);
  };
  root.addEventListener('dragenter', onDrag);
  root.addEventListener('dragover', onDrag);
  root.addEventListener('dragleave', ({ target }) => {
    if (target !== over) return;
    over = null;
    onOver(false);
  });
  root.addEventListener('drop', (event) => {
    const data = filesOf(event);
    if (!over || !data) return;
    event.preventDefault();
    over = null;
    onOver(false);
    onDrop([...data.files]);
  });
}

function filesOf(event: Event): DataTransfer | undefined {
  const { dataTransfer } = event as DragEvent;
  return dataTransfer?.types.includes('Files') ? dataTransfer : undefined;
}

function isInPanel(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('#panel') !== null;
}
