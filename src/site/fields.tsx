/** Fields of a form, each with its label, and with what is wrong beside it. Nothing typed is offered again by the browser. */
import type { ComponentChildren } from 'preact'

type FieldProps = {
  name: string
  label: ComponentChildren
  fault?: string | undefined
  help?: string | undefined
}

/** What a reader who hears the page is told beside the field. */
const told = ({ name, fault, help }: FieldProps) =>
  [fault && `${name}-fault`, help && `${name}-help`].filter(Boolean).join(' ') || undefined

const Told = ({ name, fault, help }: FieldProps) => (
  <>
    {help && (
      <p class="meta" id={`${name}-help`}>
        {help}
      </p>
    )}
    {fault && (
      <p class="fault" id={`${name}-fault`}>
        {fault}
      </p>
    )}
  </>
)

export function TextField({
  value,
  lines,
  most,
  ...field
}: FieldProps & { value: string; lines?: number; most: number }) {
  const shared = {
    id: field.name,
    name: field.name,
    dir: 'auto' as const,
    autocomplete: 'off',
    maxlength: most,
    'aria-invalid': field.fault ? ('true' as const) : undefined,
    'aria-describedby': told(field),
  }
  return (
    <div class="field">
      <label for={field.name}>{field.label}</label>
      {lines ? (
        <textarea {...shared} rows={lines}>
          {value}
        </textarea>
      ) : (
        <input {...shared} type="text" value={value} />
      )}
      <Told {...field} />
    </div>
  )
}

export type Option = { value: string; label: string }

export function SelectField({
  value,
  options,
  ...field
}: FieldProps & { value: string; options: readonly Option[] }) {
  return (
    <div class="field">
      <label for={field.name}>{field.label}</label>
      <select
        id={field.name}
        name={field.name}
        autocomplete="off"
        aria-invalid={field.fault ? 'true' : undefined}
        aria-describedby={told(field)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
      <Told {...field} />
    </div>
  )
}

/** A group of fields under one heading, with what is wrong with them together. */
export function Group({
  name,
  title,
  fault,
  children,
}: {
  name: string
  title: string
  fault?: string | undefined
  children: ComponentChildren
}) {
  return (
    <fieldset id={name} aria-describedby={fault ? `${name}-fault` : undefined}>
      <legend>{title}</legend>
      {fault && (
        <p class="fault" id={`${name}-fault`}>
          {fault}
        </p>
      )}
      {children}
    </fieldset>
  )
}
