from app.exchange.importers.field_labels import field_label
from app.exchange.importers.sample_fields import sample_fields
from app.exchange.importers.sheets import fold
from app.framework.model import Framework


def test_each_field_of_a_sample_has_a_label_of_its_own(framework: Framework) -> None:
    labels = [str(field_label(framework, field)) for field in sample_fields(framework)]
    assert len(set(labels)) == len(labels)
    assert not [label for label in labels if "_" in label]


def test_a_label_used_as_a_heading_finds_its_field(framework: Framework) -> None:
    profile = [field for field in sample_fields(framework) if field not in framework.fact_by_id]
    assert [fold(str(field_label(framework, field))) for field in profile] == [fold(field) for field in profile]
