variable "name" {
  type = string
}

variable "cluster" {
  type = string
}

variable "instance_type" {
  type = string
}

variable "nodes" {
  type = number
}

variable "efa_interfaces" {
  type    = number
  default = 0
}

variable "labels" {
  type    = map(string)
  default = {}
}

resource "aws_launch_template" "pool" {
  name          = var.name
  instance_type = var.instance_type

  dynamic "network_interfaces" {
    for_each = range(var.efa_interfaces)
    content {
      device_index       = network_interfaces.value == 0 ? 0 : 1
      network_card_index = network_interfaces.value
      interface_type     = "efa"
    }
  }
}

resource "aws_eks_node_group" "pool" {
  cluster_name    = var.cluster
  node_group_name = var.name
  node_role_arn   = data.aws_iam_role.node.arn
  subnet_ids      = data.aws_subnets.gpu.ids
  labels          = var.labels

  launch_template {
    id      = aws_launch_template.pool.id
    version = "$Latest"
  }

  scaling_config {
    desired_size = var.nodes
    min_size     = 0
    max_size     = 512
  }
}

data "aws_iam_role" "node" {
  name = "${var.cluster}-node"
}

data "aws_subnets" "gpu" {
  tags = { tier = "gpu" }
}
