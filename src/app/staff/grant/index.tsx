import { View } from '@tarojs/components'
import { useLoad } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { posts, officeNames, staffServices } from '../../../domain/people/roles'
import { isMobile } from '../../../domain/people/register/phone'
import { BigButton } from '../../components/BigButton'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { NameAndPhone } from '../../people/NameAndPhone'
import { peopleStore } from '../../stores/people-store'
import {
  grantWords as words,
  officeWord,
  peopleSentences,
  postWords,
  roleWords,
  staffServiceWords,
} from '../../words/people-staff'
import { peopleFace } from '../people/people-face'
import { Granted } from './Granted'
import { OneOf } from './OneOf'

definePageConfig({})

/** The offices that are given here; a resident is one by the register. */
const offered = officeNames.filter((role) => role !== 'county-admin')
type Offered = (typeof offered)[number]

/** A new office for somebody of the register or from elsewhere. */
export default observer(function GrantPage() {
  const people = useStore(peopleStore)
  const [role, setRole] = useState<Offered | null>(null)
  const [post, setPost] = useState<(typeof posts)[number] | null>(null)
  const [service, setService] = useState<(typeof staffServices)[number] | null>(null)
  const [name, setName] = useState('')
  const [phone, setPhone] = useState('')
  const [granted, setGranted] = useState(false)
  const load = () => void people.open()
  useLoad(() => {
    people.forget()
    load()
  })
  const villageId = people.village.id
  const whole = name.trim() !== '' && isMobile(phone)
  const ready =
    role !== null &&
    (role !== 'village-officer' || post !== null) &&
    (role !== 'service-staff' || service !== null)
  const grant = async () => {
    if (!villageId || !role) return
    const who = { name: name.trim(), phone, villageId }
    const office = {
      ...(role === 'village-officer' && post && { post }),
      ...(role === 'service-staff' && service && { service }),
    }
    setGranted(await people.grant({ who, role, placeId: villageId, ...office }))
  }
  if (granted && role) return <Granted office={officeWord({ role, post, service })} name={name.trim()} />
  return (
    <Page
      title={words.title}
      subtitle={people.village.name}
      face={peopleFace(people, load)}
      bar={
        ready && (
          <BigButton
            label={words.grant}
            busy={people.busy && words.granting}
            {...(!whole && { off: phone !== '' && name.trim() !== '' ? words.phoneShort : words.missing })}
            onTap={() => void grant()}
          />
        )
      }
    >
      {people.refusal && <Why words={peopleSentences[people.refusal]} />}
      <OneOf question={words.role} ids={offered} names={roleWords} chosen={role} onChoose={setRole} />
      {role === 'village-officer' && (
        <OneOf question={words.post} ids={posts} names={postWords} chosen={post} onChoose={setPost} />
      )}
      {role === 'service-staff' && (
        <OneOf
          question={words.service}
          ids={staffServices}
          names={staffServiceWords}
          chosen={service}
          onChoose={setService}
        />
      )}
      {ready && (
        <View className="sec">
          <NameAndPhone
            nameHint={words.nameHint}
            name={name}
            phone={phone}
            onName={setName}
            onPhone={setPhone}
          />
        </View>
      )}
    </Page>
  )
})
