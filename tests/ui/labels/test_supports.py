"""What a platform's support is called: alone, and within a sentence of a language that wants an article."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from desktop.services import platform_profiles
from desktop.ui.labels.supports import called, named
from tests.support.tongues import spoken


@pytest.mark.parametrize(
    ("language", "alone", "within"),
    [
        ("en", "99designs support", "99designs support"),
        ("fr", "assistance 99designs", "l’assistance 99designs"),
        ("it", "assistenza 99designs", "l’assistenza 99designs"),
    ],
)
def test_within_a_sentence_a_support_has_its_article(language: str, alone: str, within: str, qapp: QApplication):
    platform = next(each for each in platform_profiles.shipped() if each.support_name == "99designs support")
    own = replace(platform, support_name="Rosa at the desk")
    with spoken(qapp, language):
        assert (called(platform), named(platform)) == (alone, within)
        assert (called(own), named(own)) == ("Rosa at the desk", "Rosa at the desk")
        assert named(replace(platform, support_name=None)) is None


def test_in_english_only_a_team_or_a_service_has_an_article(qapp: QApplication):
    within = {platform.name: named(platform) for platform in platform_profiles.shipped()}
    assert within["Upwork"] == "Upwork dispute assistance"
    assert within["Dribbble"] == "the Dribbble mediation team"
    assert within["Freelancer.com"] == "the Dispute Resolution Service"
