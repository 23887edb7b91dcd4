import { pickFiles } from './pick-files.h5'
import type { ChoosePictures, LocalFile } from './shapes'

/** Longest side of a picture that is sent, in px, and how much of its quality is kept: what WeChat's own makes. */
const longestSide = 1600
const quality = 0.8

/** The browser's file chooser; what it cannot read as a picture is left out. */
export const choosePictures: ChoosePictures = async (most) => {
  const files = await pickFiles('image/*', most)
  const pictures = await Promise.all(files.map((file) => compressed(file).catch(() => null)))
  return pictures.filter((picture) => picture !== null)
}

async function compressed(file: File): Promise<LocalFile> {
  const bitmap = await createImageBitmap(file)
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(bitmap.width * scale))
  canvas.height = Math.max(1, Math.round(bitmap.height * scale))
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  const bytes = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
  if (!bytes) throw new Error(`${file.name} cannot be made smaller`)
  return { path: URL.createObjectURL(bytes), bytes: bytes.size, name: file.name }
}
