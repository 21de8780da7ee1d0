#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
# SPDX-License-Identifier: MIT
"""Every rule finds its seeded fault, lets the sound text pass, and finds nothing in the real catalogues."""
import unittest

import lint
import rules
from catalogue import LANGUAGES, Message, catalogue
from terms import Glossary, SameAsEnglish

TERMS = [{"en": "build", "check": True, "zh_Hans": {"use": ["内部版本"], "avoid": []}},
         {"en": "passthrough", "check": True, "es": {"use": ["paso a través"], "avoid": ["acceso directo"]}},
         {"en": "VM", "check": True, "de": {"use": ["VM"]}},
         {"en": "EFLOW VM", "check": True, "de": {"use": ["EFLOW-Computer"]}}]
ALLOWED = {"*": ["GPU"], "de": ["Host"]}

# rule, language, English, sound translation, seeded fault
ROWS = [
    (rules.state, "de", "Driver", "Treiber", ""),
    (rules.placeholders, "de", "%1 of %2", "%1 von %2", "%1 von %1"),
    (rules.placeholders, "ja", "%L1 MB", "%L1 MB", "%1 MB"),
    (rules.markup, "fr", "<b>Now</b>", "<b>Maintenant</b>", "<b>Maintenant"),
    (rules.markup, "es", "https://a.example/en-us/x", "https://a.example/es-es/x", "https://b.example/es-es/x"),
    (rules.access_keys, "de", "&Next", "&Weiter", "Weiter"),
    (rules.access_keys, "de", "Next", "Weiter", "&Weiter"),
    (rules.access_keys, "ja", "&Next", "次へ(&N)", "&次へ"),
    (rules.access_keys, "zh_Hans", "&Save…", "保存(&S)…", "(&S)保存…"),
    (rules.outer_space, "de", " and ", " und ", "und "),
    (rules.end_punctuation, "de", "Done.", "Fertig.", "Fertig"),
    (rules.end_punctuation, "zh_Hans", "Done.", "已完成。", "已完成."),
    (rules.end_punctuation, "ja", "Host:", "ホスト：", "ホスト。"),
    (rules.end_punctuation, "fr", "Save…", "Enregistrer…", "Enregistrer."),
    (rules.full_width, "zh_Hans", "a, b.", "甲，乙。", "甲,乙。"),
    (rules.full_width, "ja", "Wait!", "待つ！", "待つ!"),
    (rules.french_space, "fr", "Really?", "Vraiment\u202f?", "Vraiment ?"),
    (rules.french_space, "fr", "Host:", "Hôte\u00a0:", "Hôte:"),
    (rules.french_space, "fr", "“Off”", "«\u00a0Arrêt\u00a0»", "« Arrêt »"),
    (rules.quotes, "de", "“Off”", "„Aus“", "“Aus”"),
    (rules.quotes, "ja", "“Off”", "「オフ」", "オフ"),
    (rules.quotes, "es", "Off", "Desactivado", "\"Desactivado\""),
    (rules.register, "de", "Your card.", "Ihre Karte.", "Deine Karte."),
    (rules.register, "es", "Your card.", "Su tarjeta.", "Tu tarjeta."),
    (rules.register, "fr", "Your card.", "Votre carte.", "Ta carte, tu vois."),
    (rules.register, "zh_Hans", "Your card.", "显卡。", "你的显卡。"),
    (Glossary(TERMS).findings, "zh_Hans", "Build 17763", "内部版本 17763", "版本 17763"),
    (Glossary(TERMS).findings, "es", "GPU passthrough", "paso a través de GPU", "acceso directo de GPU"),
    (Glossary(TERMS).findings, "de", "The EFLOW VM", "Der EFLOW-Computer", "Die VM"),
    (SameAsEnglish(ALLOWED).findings, "de", "Card", "Karte", "Card"),
]


class RuleTest(unittest.TestCase):
    def test_a_sound_text_passes_and_a_seeded_fault_is_found(self):
        for rule, language, source, sound, fault in ROWS:
            with self.subTest(rule=rule.__qualname__, language=language, source=source):
                self.assertEqual(list(rule(language, Message("C", source, [sound]))), [])
                self.assertNotEqual(list(rule(language, Message("C", source, [fault]))), [])

    def test_unfinished_and_obsolete_texts_are_found(self):
        for state in ("unfinished", "obsolete", "vanished"):
            self.assertIn(state, list(rules.state("de", Message("C", "a", ["b"], state=state))))

    def test_plurals_have_the_forms_of_the_language(self):
        one = Message("C", "%n VMs", ["%n VMs"], is_plural=True)
        two = Message("C", "%n VMs", ["eine VM", "%n VMs"], is_plural=True)
        self.assertEqual(list(rules.plural_forms("ja", one)) + list(rules.placeholders("de", two)), [])
        self.assertNotEqual(list(rules.plural_forms("de", one)), [])
        self.assertNotEqual(list(rules.plural_forms("zh_Hans", two)), [])

    def test_allowed_texts_may_stay_english(self):
        rule = SameAsEnglish(ALLOWED)
        self.assertEqual(list(rule.findings("fr", Message("C", "GPU", ["GPU"]))), [])
        self.assertEqual(list(rule.findings("de", Message("C", "Host", ["Host"]))), [])
        self.assertNotEqual(list(rule.findings("fr", Message("C", "Host", ["Host"]))), [])

    def test_every_rule_has_a_row(self):
        tried = {rule for rule, *_ in ROWS}
        self.assertEqual([rule.__name__ for rule in rules.OF_FINISHED if rule not in tried], ["plural_forms"])


class CatalogueTest(unittest.TestCase):
    def test_the_catalogues_are_without_findings(self):
        for language in LANGUAGES:
            with self.subTest(language=language):
                found = lint.findings(language, catalogue(language))
                self.assertEqual([f"{message.place} → {message.forms}: {finding}" for message, finding in found], [])


if __name__ == "__main__":
    unittest.main()
