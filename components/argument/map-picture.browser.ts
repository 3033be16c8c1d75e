/** The longest side of a picture that browsers draw, and how many points they draw in all. */
const longestSide = 16_000;
const mostPoints = 120_000_000;

/** How many points of the picture stand for one of the map: two where that can be drawn. */
export function pictureScale(width: number, height: number): number {
  return Math.min(2, longestSide / Math.max(width, height), Math.sqrt(mostPoints / (width * height)));
}

function load(svg: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error("The map could not be drawn."));
    image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  });
}

async function drawPicture(address: string): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok) throw new Error("The map could not be fetched.");
  const image = await load(await response.text());
  const scale = pictureScale(image.width, image.height);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The map is too large."))), "image/png"),
  );
}

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The map as a picture of points: drawn in the browser from the SVG file. */
export function startMapPicture(button: HTMLButtonElement): void {
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener("click", async () => {
    button.disabled = true;
    button.textContent = "Drawing the picture …";
    try {
      save(await drawPicture(button.dataset.svg ?? ""), button.dataset.name ?? "argument.png");
      button.textContent = label;
    } catch {
      button.textContent = "No picture could be drawn: use the SVG";
    }
    button.disabled = false;
  });
}
